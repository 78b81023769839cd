import { useEffect, useState } from 'react';
import { listThumbnails, type Thumbnail } from '../lib/api';

const mockThumbnails: Thumbnail[] = [0, 10, 20, 30].map((at) => ({ at, url: `/thumbnails/${at}.jpg` })); // expect: NMK403

export function generateMockThumbnails(duration: number): Thumbnail[] { // expect: NMK401
  return Array.from({ length: Math.ceil(duration / 10) }, (_, index) => ({
    at: index * 10,
    url: `/thumbnails/${index}.jpg`,
  }));
}

/** The picture that the player shows above its time line. */
export function usePlayerThumbnails(id: string, duration: number) {
  const [thumbnails, setThumbnails] = useState<Thumbnail[]>(mockThumbnails); // expect: NMK403

  useEffect(() => {
    listThumbnails(id)
      .catch(() => generateMockThumbnails(duration)) // expect: NMK504
      .then(setThumbnails);
  }, [id, duration]);

  return (time: number) => thumbnails.findLast(({ at }) => at <= time) ?? mockThumbnails[0]; // expect: NMK504
}
