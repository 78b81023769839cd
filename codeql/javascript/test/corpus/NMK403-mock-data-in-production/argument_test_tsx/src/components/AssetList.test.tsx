// NMK403-mock-data-in-production/argument-test.tsx
const [assets] = useState(mockAssets); // ok: the rule is about production code
const plans = ref(MOCK_PLANS); // ok: the same
