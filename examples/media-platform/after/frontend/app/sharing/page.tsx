import { listCollections, listUsers } from '../../lib/api';

export default async function SharingPage() {
  const [collections, users] = await Promise.all([listCollections(), listUsers()]);
  return (
    <main>
      <h1>Sharing</h1>
      <select multiple>{users.map(({ id, email }) => <option key={id}>{email}</option>)}</select>
      <ul>{collections.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>
    </main>
  );
}
