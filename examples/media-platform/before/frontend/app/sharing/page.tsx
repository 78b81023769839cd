'use client';

import { useEffect, useState } from 'react';
import { listCollections, listUsers, type Collection, type User } from '../../lib/api';
import { mockCollections } from '../../mocks/collections'; // expect: NMK406

const mockUsers: User[] = [ // expect: NMK403
  { id: 'u1', email: 'ada@media.example' },
  { id: 'u2', email: 'max@media.example' },
];

export default function SharingPage() {
  const [collections, setCollections] = useState<Collection[] | null>(null);
  const [users, setUsers] = useState(mockUsers); // expect: NMK403

  useEffect(() => {
    async function load() {
      try {
        setCollections(await listCollections());
        setUsers(await listUsers());
      } catch {
        setUsers(mockUsers); // expect: NMK504
      }
    }
    void load();
  }, []);

  const shown = collections ?? mockCollections; // expect: NMK504
  return (
    <main>
      <h1>Sharing</h1>
      <select multiple>{users.map(({ id, email }) => <option key={id}>{email}</option>)}</select>
      <ul>{shown.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>
    </main>
  );
}
