import Link from 'next/link';
import { listCollections } from '../../lib/api';

export default async function CollectionsPage() {
  const collections = await listCollections();
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
