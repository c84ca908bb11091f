/** A school system and its world, for the tests of those who read it. */
export { SchoolServer } from '../test/school-server.ts';
export { board, part, schoolConfiguration } from '../test/school-world.ts';
