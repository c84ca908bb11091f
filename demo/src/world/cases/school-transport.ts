import { makeRandom } from '../../random/make-random.ts';
import { weighted } from '../../random/weighted.ts';
import { addDays } from '../civil-date.ts';
import { referenceDate } from '../reference-date.ts';
import type { CaseFile, ExtraParameter } from './errand.ts';

/** Grounds of the school act (skollagen 10:32), as the system has them in a list. */
const ground = weighted([
  ['Avstånd', 0.6],
  ['Trafikförhållanden', 0.15],
  ['Funktionsnedsättning', 0.12],
  ['Annan särskild omständighet', 0.13],
]);

/** The school year that an application is about: from spring on the next. */
const schoolYear = (openedOn: string): string => {
  const year = Number(openedOn.slice(0, 4)) - (openedOn.slice(5, 7) < '03' ? 1 : 0);
  return `${year}/${year + 1}`;
};

/**
 * What a case about school transport says besides: which of its parties the pupil is, for which school year and on
 * which ground, and whether the decision has been appealed. From a stream of its own for each case.
 */
export function withTransport(seed: string, file: CaseFile): CaseFile {
  const { errand, documents, decisions } = file;
  const pupil = errand.stakeholders.find(({ role }) => role === 'Annan');
  if (errand.caseType !== 'Skolskjuts' || !pupil) return file;
  const random = makeRandom(`${seed}/school-transport/${errand.id}`);
  const parameters: ExtraParameter[] = [
    { key: 'skolskjuts.elev', values: [pupil.id] },
    { key: 'skolskjuts.lasar', values: [schoolYear(errand.openedOn)] },
    { key: 'skolskjuts.grund', values: [ground(random)] },
  ];
  const appealedOn = addDays(errand.closedOn ?? referenceDate, random.integer(8, 21));
  const appeals = random.chance(0.35);
  const outcome = random.pick(['Avslaget', 'Avslaget', 'Bifallet']);
  if (!appeals || decisions.at(-1)?.outcome !== 'Avslå' || appealedOn > referenceDate)
    return { ...file, errand: { ...errand, extraParameters: parameters } };
  parameters.push(
    { key: 'skolskjuts.overklagat', values: [appealedOn] },
    {
      key: 'skolskjuts.overklagande.utfall',
      values: [addDays(appealedOn, 150) > referenceDate ? 'Pågår' : outcome],
    },
  );
  const number = documents.length + 1;
  return {
    errand: { ...errand, extraParameters: parameters },
    documents: [
      ...documents,
      {
        id: `${errand.errandNumber}-${number}`,
        errandNumber: errand.errandNumber,
        namespace: errand.namespace,
        number,
        title: 'Överklagande',
        documentType: 'Skrivelse',
        direction: 'Inkommen',
        registeredOn: appealedOn,
        mediaType: 'application/pdf',
        size: random.integer(20_000, 400_000),
      },
    ],
    decisions,
  };
}
