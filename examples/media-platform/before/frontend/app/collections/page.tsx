import Link from 'next/link';
import { listCollections, type Asset, type Collection } from '../../lib/api';

const mockAssets: Asset[] = Array.from({ length: 6 }, (_, index) => ({ // expect: NMK403
  id: `a${index}`,
  title: `Clip ${index}`,
  duration: 10 * index,
  fields: {},
}));

const mockCollections: Collection[] = [ // expect: NMK403
  { id: 'c1', name: 'Harbours', assets: mockAssets.slice(0, 3) },
  { id: 'c2', name: 'Trains', assets: mockAssets.slice(3) },
];

async function loadCollections(): Promise<Collection[]> {
  try {
    return await listCollections();
  } catch {
    return mockCollections; // expect: NMK504
  }
}

export default async function CollectionsPage() {
  const collections = await loadCollections();
  return (
    <main>
      <h1>Collections</h1>
      <ul>
        {collections.map(({ id, name, assets }) => (
          <li key={id}>
            <Link href={`/collections/${id}`}>{name}</Link> ({assets.length})
          </li>
        ))}
      </ul>
    </main>
  );
}
