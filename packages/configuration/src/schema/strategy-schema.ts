import { z } from 'zod';

const percent = z.number('a number, 0 to 100').min(0, 'a number, 0 to 100').max(100, 'a number, 0 to 100');

/** `municipalities/strategy.yaml`: the common strategy's goals for applications at level 3 or more. */
export const strategySchema = z.strictObject({ sharedPercent: percent, specificPercent: percent });
