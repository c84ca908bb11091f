import { type Ask, pupilEssentials, type RegisterRow } from '@samgraf/ss12000';

/** Who is enrolled on a day, of the registers within the scope; whoever asks, nobody with a protected identity. */
export const demandRows = (ask: Ask, day: string): RegisterRow[] =>
  // Counts are nobody's own data, and of no responsible municipality.
  ask.parameters.subject !== null || ask.parameters.responsible !== null
    ? []
    : ask.rows(`${pupilEssentials} AND enrolled_from <= $today`, { today: day, protectedToo: 0 });
