// Archives on a server.
import type { OpenServer } from '../../archive/open-store.ts';

export const openServer: OpenServer = async (address, shown, options) => {
  const { openPostgresStore } = await import('../../archive/postgres/postgres-store.ts');
  return openPostgresStore(address, shown, options);
};
