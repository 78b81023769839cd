'use client';

import { useParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { findCollection, type Collection } from '../../../lib/api';

export default function CollectionPage() {
  const { id } = useParams<{ id: string }>();
  const [collection, setCollection] = useState<Collection>();
  const [error, setError] = useState<Error>();

  useEffect(() => {
    findCollection(id).then(setCollection, setError);
  }, [id]);

  if (error) {
    return <p role="alert">{error.message}</p>;
  }
  if (!collection) {
    return <p role="status">Loading</p>;
  }
  return (
    <main>
      <h1>{collection.name}</h1>
      <ol>
        {collection.assets.map((asset) => (
          <li key={asset.id}>
            {asset.title}, {asset.duration} s
          </li>
        ))}
      </ol>
    </main>
  );
}
