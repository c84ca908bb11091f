import type { UnitKind } from './unit.ts';

/** Titles with how often they occur and the monthly pay at full time in SEK. */
export const titles: Readonly<
  Record<UnitKind, ReadonlyArray<readonly [title: string, weight: number, pay: number]>>
> = {
  ADMINISTRATION: [
    ['Administratör', 6, 31_500],
    ['Handläggare', 4, 35_500],
    ['Ekonom', 2, 41_000],
    ['HR-konsult', 2, 41_500],
    ['IT-tekniker', 2, 36_500],
    ['Enhetschef', 1, 52_000],
  ],
  TECHNICAL: [
    ['Drifttekniker', 4, 32_500],
    ['Fastighetsskötare', 4, 30_500],
    ['Lokalvårdare', 5, 27_500],
    ['Måltidsbiträde', 4, 27_200],
    ['Kock', 3, 30_000],
    ['Ingenjör', 1, 43_500],
    ['Enhetschef', 1, 49_500],
  ],
  BUILDING: [
    ['Bygglovshandläggare', 4, 39_500],
    ['Byggnadsinspektör', 3, 41_500],
    ['GIS-ingenjör', 1, 40_500],
    ['Planarkitekt', 2, 43_000],
    ['Administratör', 1, 31_500],
    ['Stadsarkitekt', 1, 54_500],
  ],
  CULTURE: [
    ['Bibliotekarie', 3, 36_500],
    ['Fritidsledare', 3, 30_500],
    ['Musiklärare', 2, 37_000],
    ['Vaktmästare', 3, 29_500],
    ['Enhetschef', 1, 46_500],
  ],
  SCHOOL: [
    ['Lärare grundskola, tidigare år', 6, 39_000],
    ['Lärare grundskola, senare år', 5, 40_500],
    ['Lärare fritidshem', 3, 35_500],
    ['Elevassistent', 4, 28_000],
    ['Speciallärare', 2, 43_500],
    ['Skolsköterska', 1, 39_500],
    ['Rektor', 1, 58_500],
  ],
  PRESCHOOL: [
    ['Förskollärare', 5, 36_500],
    ['Barnskötare', 6, 28_500],
    ['Rektor förskola', 1, 54_000],
  ],
  CARE: [
    ['Undersköterska', 10, 31_000],
    ['Vårdbiträde', 6, 28_000],
    ['Sjuksköterska', 2, 41_500],
    ['Stödassistent', 4, 29_500],
    ['Personlig assistent', 3, 28_500],
    ['Enhetschef', 1, 48_500],
  ],
  SOCIAL: [
    ['Socialsekreterare', 5, 39_000],
    ['Behandlingsassistent', 3, 31_500],
    ['Familjebehandlare', 2, 39_500],
    ['Enhetschef', 1, 51_000],
  ],
};
