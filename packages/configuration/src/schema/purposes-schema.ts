import { z } from 'zod';
import { code, text } from './words.ts';

/** `municipalities/purposes.yaml`: code → what it means. */
export const purposesSchema = z.record(code, z.strictObject({ english: text, swedish: text }));
