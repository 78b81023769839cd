import { findAsset, type Asset } from '../../../../lib/api';

const mockAssets: Asset[] = [ // expect: NMK403
  {
    id: 'a1',
    title: 'Harbour at dawn',
    duration: 42,
    fields: { photographer: 'Ada', location: 'Hamburg', rights: 'editorial' },
  },
  {
    id: 'a2',
    title: 'Night train',
    duration: 87,
    fields: { photographer: 'Max', location: 'Basel', rights: 'commercial' },
  },
];

const MOCK_CUSTOM_FIELDS = [ // expect: NMK403
  { name: 'photographer', label: 'Photographer' },
  { name: 'location', label: 'Location' },
  { name: 'rights', label: 'Rights' },
] as const;

export default async function MetadataPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const asset = await findAsset(id).catch(() => mockAssets[0]); // expect: NMK504
  return (
    <main>
      <h1>{asset.title}</h1>
      <dl>
        {MOCK_CUSTOM_FIELDS.map(({ name, label }) => ( // expect: NMK403
          <div key={name}>
            <dt>{label}</dt>
            <dd>{asset.fields[name]}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
