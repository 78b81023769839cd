export interface Asset {
  id: string;
  title: string;
  duration: number;
  fields: Record<string, string>;
}

export interface Collection {
  id: string;
  name: string;
  assets: Asset[];
}

export interface User {
  id: string;
  email: string;
}

export interface Thumbnail {
  at: number;
  url: string;
}

const base = process.env.NEXT_PUBLIC_API_URL ?? 'http://localhost:3000';

async function get<T>(path: string): Promise<T> {
  const response = await fetch(`${base}${path}`, { cache: 'no-store' });
  if (!response.ok) {
    throw new Error(`GET ${path}: ${response.status}`);
  }
  return (await response.json()) as T;
}

export const listAssets = () => get<Asset[]>('/api/assets');
export const findAsset = (id: string) => get<Asset>(`/api/assets/${id}`);
export const listCollections = () => get<Collection[]>('/api/collections');
export const findCollection = (id: string) => get<Collection>(`/api/collections/${id}`);
export const listUsers = () => get<User[]>('/api/users');
export const listThumbnails = (id: string) => get<Thumbnail[]>(`/api/assets/${id}/thumbnails`);
