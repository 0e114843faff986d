import * as migration_20261122_032736_initial from './20261122_032736_initial';
import * as migration_20261122_060358_public_api from './20261122_060358_public_api';
import * as migration_20261122_082558_cdn_purges from './20261122_082558_cdn_purges';

export const migrations = [
  {
    up: migration_20261122_032736_initial.up,
    down: migration_20261122_032736_initial.down,
    name: '20261122_032736_initial',
  },
  {
    up: migration_20261122_060358_public_api.up,
    down: migration_20261122_060358_public_api.down,
    name: '20261122_060358_public_api',
  },
  {
    up: migration_20261122_082558_cdn_purges.up,
    down: migration_20261122_082558_cdn_purges.down,
    name: '20261122_082558_cdn_purges'
  },
];
