import type { Collection } from '../lib/api'; // expect: NMK405

export const mockCollections: Collection[] = [ // expect: NMK403
  { id: 'c1', name: 'Harbours', assets: [] },
  { id: 'c2', name: 'Trains', assets: [] },
];
