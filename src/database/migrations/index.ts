import * as migration_20261122_032736_initial from './20261122_032736_initial';
import * as migration_20261122_060358_public_api from './20261122_060358_public_api';
import * as migration_20261122_095201_delivery from './20261122_095201_delivery';
import * as migration_20261122_114323_growth from './20261122_114323_growth';
import * as migration_20261122_121748_published from './20261122_121748_published';
import * as migration_20261122_162936_audit_log from './20261122_162936_audit_log';
import * as migration_20261122_165605_consents from './20261122_165605_consents';
import * as migration_20261122_194844_editorial_desk from './20261122_194844_editorial_desk';
import * as migration_20261122_233602_readers from './20261122_233602_readers';
import * as migration_20261123_013321_moderation from './20261123_013321_moderation';
import * as migration_20261123_133819_staff_reset from './20261123_133819_staff_reset';
import * as migration_20261123_135735_kept_sanctions from './20261123_135735_kept_sanctions';
import * as migration_20261123_140638_appeals_care from './20261123_140638_appeals_care';

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
    up: migration_20261122_095201_delivery.up,
    down: migration_20261122_095201_delivery.down,
    name: '20261122_095201_delivery',
  },
  {
    up: migration_20261122_114323_growth.up,
    down: migration_20261122_114323_growth.down,
    name: '20261122_114323_growth',
  },
  {
    up: migration_20261122_121748_published.up,
    down: migration_20261122_121748_published.down,
    name: '20261122_121748_published',
  },
  {
    up: migration_20261122_162936_audit_log.up,
    down: migration_20261122_162936_audit_log.down,
    name: '20261122_162936_audit_log',
  },
  {
    up: migration_20261122_165605_consents.up,
    down: migration_20261122_165605_consents.down,
    name: '20261122_165605_consents',
  },
  {
    up: migration_20261122_194844_editorial_desk.up,
    down: migration_20261122_194844_editorial_desk.down,
    name: '20261122_194844_editorial_desk',
  },
  {
    up: migration_20261122_233602_readers.up,
    down: migration_20261122_233602_readers.down,
    name: '20261122_233602_readers',
  },
  {
    up: migration_20261123_013321_moderation.up,
    down: migration_20261123_013321_moderation.down,
    name: '20261123_013321_moderation',
  },
  {
    up: migration_20261123_133819_staff_reset.up,
    down: migration_20261123_133819_staff_reset.down,
    name: '20261123_133819_staff_reset',
  },
  {
    up: migration_20261123_135735_kept_sanctions.up,
    down: migration_20261123_135735_kept_sanctions.down,
    name: '20261123_135735_kept_sanctions',
  },
  {
    up: migration_20261123_140638_appeals_care.up,
    down: migration_20261123_140638_appeals_care.down,
    name: '20261123_140638_appeals_care'
  },
];
