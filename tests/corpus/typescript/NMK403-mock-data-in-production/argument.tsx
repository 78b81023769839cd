// corpus: src/components/AssetList.tsx
import React, { useMemo, useReducer, useRef, useState } from "react";
import { mockAssets, MOCK_PLANS, fakeUser, initialRows } from "./data";

export function AssetList({ reducer, rows }: Props) {
  const [assets, setAssets] = useState(mockAssets); // expect: NMK403:31
  const [typed] = useState<Asset[]>(mockAssets); // expect: NMK403:19
  const [plans] = React.useState(MOCK_PLANS.yearly); // expect: NMK403:19
  const [state] = useReducer(reducer, fakeUser); // expect: NMK403
  const icon = "📼"; const last = useRef(mockAssets); // expect: NMK403:34
  const [open] = useState(false); // ok: an empty state
  const [first] = useState(initialRows); // ok: a value of some kind
  const [frame] = useState(mockupFrame); // ok: a design
  const [exams] = useState(mockExams); // ok: exams before the exam
  const [servers] = useState(mockServers.rows); // ok: a product that hosts mock servers
  const [examples] = useState(mockExamples); // expect: NMK403
  const total = useMemo(() => rows.length, [rows]); // ok: computed
  const loaded = useQuery(mockAssets); // ok: some other function
  // const [old] = useState(mockAssets); // ok: a comment
  setAssets(mockAssets); // expect: NMK403@astgrep
  return <List rows={[assets, typed, plans, state, last, open, first, frame, exams, servers, examples, total, loaded]} title={`useState(mockAssets) ${icon}`} />;
}
