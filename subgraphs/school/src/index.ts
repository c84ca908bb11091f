export { createSchool } from './create-school.ts';
