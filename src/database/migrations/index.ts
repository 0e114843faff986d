import * as migration_20261122_032736_initial from './20261122_032736_initial';
import * as migration_20261122_045725_conversation from './20261122_045725_conversation';

export const migrations = [
  {
    up: migration_20261122_032736_initial.up,
    down: migration_20261122_032736_initial.down,
    name: '20261122_032736_initial',
  },
  {
    up: migration_20261122_045725_conversation.up,
    down: migration_20261122_045725_conversation.down,
    name: '20261122_045725_conversation'
  },
];
