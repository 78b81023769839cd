// corpus: src/components/AssetList.test.tsx
const [assets] = useState(mockAssets); // ok: the rule is about production code
const plans = ref(MOCK_PLANS); // ok: the same
