import { useEffect, useState } from 'react';
import { listThumbnails, type Thumbnail } from '../lib/api';

/** The picture that the player shows above its time line; none before it is loaded. */
export function usePlayerThumbnails(id: string) {
  const [thumbnails, setThumbnails] = useState<Thumbnail[]>([]);
  const [error, setError] = useState<Error>();

  useEffect(() => {
    listThumbnails(id).then(setThumbnails, setError);
  }, [id]);

  return { error, at: (time: number) => thumbnails.findLast(({ at }) => at <= time) };
}
