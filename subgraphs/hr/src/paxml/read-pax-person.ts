import type { XmlTree } from '@samgraf/xml';
import type { PaxEmployment } from './pax-records.ts';
import type { PaxReporter } from './pax-reporter.ts';
import { paxDate, paxHundredths, paxText } from './pax-values.ts';
import { personNumberOf } from './person-number-of.ts';

/**
 * One employment of the register of persons (person); null where it has no number. What it says of pay, bank accounts and
 * the home is passed over.
 *
 * @param year of the file
 */
export function readPaxPerson(tree: XmlTree, year: number, reporter: PaxReporter): PaxEmployment | null {
  const { line, attributes } = tree;
  const number = attributes.get('anstid')?.trim() ?? '';
  if (!/^[\w-]{1,40}$/.test(number)) {
    reporter.tell('NUMBER_MISSING', line);
    return null;
  }
  // Dimension 1 is the cost centre, as in SIE.
  const unit = tree.find('resenheter')?.children.find((each) => each.attributes.get('dim') === '1');
  const date = (name: string) => paxDate(tree.textOf(name), line, reporter);
  return {
    number,
    personNumber: personNumberOf(attributes.get('persnr'), year, line, reporter),
    givenName: paxText(tree, 'fornamn', reporter),
    familyName: paxText(tree, 'efternamn', reporter),
    title: paxText(tree, 'befattning', reporter),
    form: paxText(tree, 'anstform', reporter),
    from: date('anstdatum'),
    to: date('avgdatum'),
    extent: paxHundredths(tree.textOf('sysgrad'), line, reporter),
    costCentre: unit?.attributes.get('id')?.trim().slice(0, 20) || null,
  };
}
