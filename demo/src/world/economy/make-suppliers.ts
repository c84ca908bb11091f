import type { Random } from '../../random/random.ts';
import { weighted } from '../../random/weighted.ts';
import { luhnDigit } from '../luhn-digit.ts';
import type { Person } from '../people/person.ts';
import { linesOfTrade } from './lines-of-trade.ts';
import type { Supplier } from './supplier.ts';

const places =
  `Dalslands Dals Vänerns Bengtsfors Melleruds Eds Åmåls Färgelanda Högsäters Håveruds Västsvenska Nordiska
  Bohus Kroppefjälls Stenebynäs Lelångens Valbo Säffle Vänersborgs Trestads Svenska Kanalens`
    .trim()
    .split(/\s+/);

/** The suppliers of the whole region. */
export function makeSuppliers(count: number, people: readonly Person[], random: Random): readonly Supplier[] {
  const trade = weighted(linesOfTrade.map((each) => [each, each.share] as const));
  const names = new Set<string>();
  const traders = people.filter(
    ({ birthDate, marking }) => birthDate > '1955' && birthDate < '2000' && marking === 'NONE',
  );
  return Array.from({ length: count }, (_, index) => {
    // The first of each line of trade, so that every account has someone who sells on it.
    const line = linesOfTrade[index] ?? trade(random);
    const soleTrader = index >= linesOfTrade.length && traders.length > 0 && random.chance(0.1);
    const person = soleTrader ? random.pick(traders) : null;
    return {
      id: `S${String(index + 1).padStart(4, '0')}`,
      name: person ? traderName(person, line.words, random) : companyName(line.words, names, random),
      organisationNumber: person ? person.personalNumber.slice(2) : companyNumber(index),
      soleTrader,
      bankgiro: bankgiro(random),
      sells: line.accounts,
    };
  });
}

const traderName = (person: Person, words: readonly string[], random: Random): string =>
  `${person.givenName} ${person.familyName} ${random.pick(words)}`;

function companyName(words: readonly string[], names: Set<string>, random: Random): string {
  for (let attempt = 0; ; attempt++) {
    const base = `${random.pick(places)} ${random.pick(words)}`;
    const name = attempt < 20 ? `${base} AB` : `${base} ${attempt} AB`;
    if (names.has(name)) continue;
    names.add(name);
    return name;
  }
}

/** 5599…: the end of the series of limited companies, far from any given out. */
function companyNumber(index: number): string {
  const nine = `5599${String(90_000 - index * 7).padStart(5, '0')}`;
  return `${nine}${luhnDigit(nine)}`;
}

function bankgiro(random: Random): string {
  const seven = String(random.integer(5_000_000, 9_999_999)).slice(0, 7);
  return `${seven}${luhnDigit(seven)}`;
}
