export { createHr } from './create-hr.ts';
