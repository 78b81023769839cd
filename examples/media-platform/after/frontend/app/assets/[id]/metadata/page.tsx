import { findAsset } from '../../../../lib/api';

export default async function MetadataPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const asset = await findAsset(id);
  return (
    <main>
      <h1>{asset.title}</h1>
      <dl>
        {Object.entries(asset.fields).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
