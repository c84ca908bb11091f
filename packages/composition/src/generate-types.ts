import { generate } from '@graphql-codegen/cli';

const header = '// Generated from the SDL by `npm run generate`. Not to be edited by hand.\n';

/**
 * The resolver types of one subgraph, as the text of a module. Records reach a resolver as `read` gives them, so
 * parents are `RecordOf<T>`: a reference to another record is `{ id }`, and nothing more can be read from it.
 * @param sdl the whole SDL, directives and shared types included.
 */
export async function generateTypes(sdl: string): Promise<string> {
  const files = await generate(
    {
      schema: sdl,
      silent: true,
      // Without this the generator looks for a configuration file of its own in the working directory.
      cwd: import.meta.dirname,
      generates: {
        'types.ts': {
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            federation: true,
            contextType: '@samgraf/subgraph#Context',
            defaultMapper: '@samgraf/subgraph#RecordOf<{T}>',
            enumsAsTypes: true,
            immutableTypes: true,
            maybeValue: 'T | null | undefined',
            skipTypename: true,
            useTypeImports: true,
            emitLegacyCommonJSImports: false,
            scalars: { ID: 'string', Money: 'string', Date: 'string', DateTime: 'string' },
          },
        },
      },
    },
    false,
  );
  const content = files[0]?.content;
  if (typeof content !== 'string') throw new Error('The generator gave no types.');
  return `${header}${content.trim()}\n`;
}
