import type { Configuration } from '../configuration.ts';
import { ConfigurationError } from '../configuration-error.ts';
import type { Environment } from '../interpolate.ts';
import { loadConfiguration } from '../load-configuration.ts';
import { environment, files, inFolder } from './configuration-folder.ts';

/** The configuration that these files make. */
export function load(contents = files, env: Environment = environment): Configuration {
  return inFolder(contents, (folder) => loadConfiguration({ folder, environment: env }));
}

/** The files with one text put for another, which must be there. */
export function changed(file: string, from: string, to: string) {
  const text = files[file] as string;
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { ...files, [file]: text.replace(from, to) };
}

/** What is wrong with the configuration that these files make, a line for each problem. */
export function problems(contents: Readonly<Record<string, string>>, env?: Environment): string[] {
  try {
    load(contents, env);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
  return [];
}
