import type { Importer } from './importer.ts';
import type { FolderName } from './worker-messages.ts';

/** What is known of the folders; a part of an {@link Importer}. */
export type Folders = Pick<Importer, 'folderState'>;

/**
 * Why what came from a folder can no longer be trusted to be fresh, as a source's reason; null where all is well or
 * nothing is known yet. An empty folder is what a share leaves behind when it is no longer mounted.
 */
export function folderFailure(folders: Folders | null, folder: FolderName): string | null {
  const state = folders?.folderState(folder) ?? null;
  return state === null || state === 'FOUND' ? null : `FOLDER_${state}`;
}
