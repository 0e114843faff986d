import * as migration_20261122_032736_initial from './20261122_032736_initial';
import * as migration_20261122_060358_public_api from './20261122_060358_public_api';
import * as migration_20261122_082440_scheduled_publication from './20261122_082440_scheduled_publication';

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
    up: migration_20261122_082440_scheduled_publication.up,
    down: migration_20261122_082440_scheduled_publication.down,
    name: '20261122_082440_scheduled_publication'
  },
];
