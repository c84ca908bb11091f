import type { XmlTree } from '@samgraf/xml';
import type { ErmsReporter } from './reporter.ts';
import { civilDay } from './swedish-time.ts';

const longest = 4_000;

/** A text as it is shown, null where there is none. */
export function textOf(tree: XmlTree | undefined, reporter: ErmsReporter): string | null {
  const text = tree?.text.trim().normalize('NFC');
  if (!text) return null;
  if (text.length <= longest) return text;
  reporter.tell('VALUE_TOO_LONG', tree!.line);
  return null;
}

/** The day of the first date of a type among the dates of an element. */
export function dayOf(tree: XmlTree, types: readonly string[], reporter: ErmsReporter): string | null {
  for (const dates of tree.all('e:dates')) {
    const date = dates.all('e:date').find((each) => types.includes(each.attributes.get('dateType') ?? ''));
    if (!date) continue;
    const day = civilDay(date.text.trim());
    if (day === null) reporter.tell('DATE_MALFORMED', date.line);
    return day;
  }
  return null;
}

/** The values of the system's own elements by their names, over all levels. */
export function ownValues(tree: XmlTree): ReadonlyMap<string, XmlTree> {
  const values = new Map<string, XmlTree>();
  const collect = (at: XmlTree): void => {
    for (const own of at.all('e:ownElement')) {
      const name = own.attributes.get('name');
      const value = own.find('e:value');
      if (name !== undefined && value && !values.has(name)) values.set(name, value);
      collect(own);
    }
  };
  for (const information of tree.all('e:additionalInformation')) collect(information);
  return values;
}

/** An id of the system's, as the live system takes it too; null for what could be none. */
export const systemIdOf = (text: string | undefined): string | null =>
  text !== undefined && /^[^\s|@]{1,128}$/u.test(text) ? text : null;
