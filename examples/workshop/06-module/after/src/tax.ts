const rates: Record<string, number> = { de: 19, fr: 20 };

export function rateOf(country: string): number {
  const rate = rates[country];
  if (rate === undefined) throw new Error(`no tax rate for ${country}`);
  return rate;
}
