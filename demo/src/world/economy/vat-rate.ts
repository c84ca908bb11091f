const rates: Readonly<Record<string, number>> = { 6440: 12, 7050: 12, 7010: 6, 7020: 6, 7210: 12 };
/** Groups and accounts without VAT: grants, care, rent, insurance, fees, education. */
const exempt = new Set(['4510', '4520', '4600', '4640', '6010', '7310', '7610', '7640', '5910', '6830']);

/** Per cent of VAT on what is bought on an account. */
export const vatRate = (account: string): number => (exempt.has(account) ? 0 : (rates[account] ?? 25));
