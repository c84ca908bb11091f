/** A geodata service and its world, for the tests of those who read it. */
export { GeodataServer, type ServedFeature, type ServedPart } from '../test/geodata-server.ts';
export { board, geodataConfiguration, names, origins, part } from '../test/geodata-world.ts';
