'use client';

import { useParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { findCollection, type Asset, type Collection } from '../../../lib/api';

const mockAssets = [ // expect: NMK403
  { id: 'a1', title: 'Harbour at dawn', duration: 42, fields: {} },
  { id: 'a2', title: 'Night train', duration: 87, fields: {} },
] satisfies Asset[];

const mockCollection: Collection = { id: 'c1', name: 'Harbours', assets: mockAssets }; // expect: NMK403

export default function CollectionPage() {
  const { id } = useParams<{ id: string }>();
  const [collection, setCollection] = useState<Collection>(mockCollection); // expect: NMK403
  const [assets, setAssets] = useState<Asset[]>();

  useEffect(() => {
    findCollection(id)
      .then((found) => {
        setCollection(found);
        setAssets(found.assets);
      })
      .catch(console.error);
  }, [id]);

  return (
    <main>
      <h1>{collection.name}</h1>
      <ol>
        {(assets || mockAssets).map((asset) => ( // expect: NMK504
          <li key={asset.id}>
            {asset.title}, {asset.duration} s
          </li>
        ))}
      </ol>
    </main>
  );
}
