// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of the configuration files, not JavaScript's
import { describe, expect, it } from '@jest/globals';
import { environment, files } from './testing/configuration-folder.ts';
import { changed, problems } from './testing/loading.ts';

const mellerud = 'municipalities/1461-mellerud.yaml';

describe('the environment', () => {
  it('is missed by the name of the variable, and an empty value is none', () => {
    for (const env of [{ CASES_KEY: 'x' }, { CASES_KEY: 'x', SIE_FOLDER: '' }]) {
      expect(problems(files, env)).toEqual([
        `${mellerud}:21: systems[0].connector.folder: expected the environment variable SIE_FOLDER to be set, came \`\${SIE_FOLDER}/1461\``,
      ]);
    }
  });

  it('is the only place for a secret, and a secret that was written down is not repeated', () => {
    for (const key of ['top-secret', '${CASES_KEY:-top-secret}', 'x${CASES_KEY}', '12345']) {
      const [told, ...more] = problems(changed(mellerud, 'key: ${CASES_KEY}', `key: ${key}`));
      expect(more).toEqual([]);
      expect(told).toContain(`${mellerud}:36: systems[1].connector.key: expected `);
      expect(told).not.toContain('top-secret');
      expect(told).not.toContain('12345');
    }
  });

  it('is not repeated where what it gives does not fit', () => {
    const env = { ...environment, CASES_URL: 'ftp://hidden.example' };
    const [told] = problems(files, env);
    expect(told).toContain('systems[1].connector.url: expected an address without a trailing slash');
    expect(told).not.toContain('hidden');
  });
});
