import * as migration_20261122_032736_initial from './20261122_032736_initial';
import * as migration_20261122_044613_redirects from './20261122_044613_redirects';

export const migrations = [
  {
    up: migration_20261122_032736_initial.up,
    down: migration_20261122_032736_initial.down,
    name: '20261122_032736_initial',
  },
  {
    up: migration_20261122_044613_redirects.up,
    down: migration_20261122_044613_redirects.down,
    name: '20261122_044613_redirects'
  },
];
