'use client';

import { useEffect, useState } from 'react';
import { listAssets, type Asset } from '../../lib/api';

interface Row {
  key: string;
  name: string;
}

const USE_MOCK_ASSETS = process.env.NEXT_PUBLIC_USE_MOCK_ASSETS === 'true'; // expect: NMK506

const mockAsset = { id: 'a0', title: '', duration: 60, fields: { status: 'ready' } }; // expect: NMK403

// Replace with the real mapping when the API knows durations. // expect: NMK409
export function convertRowToMockAsset(row: Row): Asset { // expect: NMK401
  return { ...mockAsset, id: row.key, title: row.name };
}

export default function DashboardPage({ rows }: { rows: Row[] }) {
  const [assets, setAssets] = useState<Asset[]>([]);

  useEffect(() => {
    if (USE_MOCK_ASSETS) {
      setAssets(rows.map(convertRowToMockAsset));
      return;
    }
    listAssets().then(setAssets, console.error);
  }, [rows]);

  return (
    <main>
      <h1>Dashboard</h1>
      <p>Longest clip: {Math.max(0, ...assets.map((asset) => asset.duration))} s</p>
      <p>First clip: {(assets[0] ?? mockAsset).title}</p> {/* expect: NMK504 */}
    </main>
  );
}
