import { listAssets } from '../../lib/api';

export default async function DashboardPage() {
  const assets = await listAssets();
  return (
    <main>
      <h1>Dashboard</h1>
      <p>Longest clip: {Math.max(0, ...assets.map((asset) => asset.duration))} s</p>
      {assets.length > 0 ? <p>First clip: {assets[0].title}</p> : <p>No clips yet</p>}
    </main>
  );
}
