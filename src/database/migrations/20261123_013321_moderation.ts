import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sanctions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reader_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`message\` text NOT NULL,
  	\`note\` text,
  	\`comment_id\` text(36),
  	\`decider_id\` text(36),
  	\`ends_at\` text,
  	\`acknowledged_at\` text,
  	\`lifted_at\` text,
  	\`lifted_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reader_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decider_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lifted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sanctions_reader_idx\` ON \`sanctions\` (\`reader_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_comment_idx\` ON \`sanctions\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_decider_idx\` ON \`sanctions\` (\`decider_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_ends_at_idx\` ON \`sanctions\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_lifted_by_idx\` ON \`sanctions\` (\`lifted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_updated_at_idx\` ON \`sanctions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_created_at_idx\` ON \`sanctions\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`reader_createdAt_1_idx\`;`)
  await db.run(sql`CREATE INDEX \`reader_createdAt_2_idx\` ON \`insights\` (\`reader_id\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`reader_createdAt_1_idx\` ON \`sanctions\` (\`reader_id\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE TABLE \`appeals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reader_id\` text(36) NOT NULL,
  	\`against\` text NOT NULL,
  	\`decision_id\` text(36),
  	\`sanction_id\` text(36),
  	\`comment_id\` text(36),
  	\`words\` text NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`answer\` text,
  	\`decider_id\` text(36),
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reader_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sanction_id\`) REFERENCES \`sanctions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decider_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`appeals_reader_idx\` ON \`appeals\` (\`reader_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`appeals_against_idx\` ON \`appeals\` (\`against\`);`)
  await db.run(sql`CREATE INDEX \`appeals_decision_idx\` ON \`appeals\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_sanction_idx\` ON \`appeals\` (\`sanction_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_comment_idx\` ON \`appeals\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_decider_idx\` ON \`appeals\` (\`decider_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_updated_at_idx\` ON \`appeals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appeals_created_at_idx\` ON \`appeals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_createdAt_idx\` ON \`appeals\` (\`state\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE TABLE \`claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment\` text NOT NULL,
  	\`moderator_id\` text(36) NOT NULL,
  	\`until\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`moderator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_comment_idx\` ON \`claims\` (\`comment\`);`)
  await db.run(sql`CREATE INDEX \`claims_moderator_idx\` ON \`claims\` (\`moderator_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_until_idx\` ON \`claims\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`moderation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`banned_words\` text,
  	\`suspect_words\` text,
  	\`newcomer_approvals\` numeric DEFAULT 1,
  	\`blocked_domains\` text,
  	\`blocked_addresses\` text,
  	\`care_minutes\` numeric DEFAULT 30,
  	\`decision_minutes\` numeric DEFAULT 1440,
  	\`alert_address\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_moderation_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_banned_words\` text,
  	\`version_suspect_words\` text,
  	\`version_newcomer_approvals\` numeric DEFAULT 1,
  	\`version_blocked_domains\` text,
  	\`version_blocked_addresses\` text,
  	\`version_care_minutes\` numeric DEFAULT 30,
  	\`version_decision_minutes\` numeric DEFAULT 1440,
  	\`version_alert_address\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_moderation_v_created_at_idx\` ON \`_moderation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_moderation_v_updated_at_idx\` ON \`_moderation_v\` (\`updated_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`body\` text NOT NULL,
  	\`piece_id\` text(36) NOT NULL,
  	\`reader_id\` text(36),
  	\`staff_id\` text(36),
  	\`parent_id\` text(36),
  	\`depth\` numeric DEFAULT 0 NOT NULL,
  	\`status\` text DEFAULT 'pending' NOT NULL,
  	\`reason\` text,
  	\`staff_note\` text,
  	\`featured\` integer DEFAULT false,
  	\`care\` integer DEFAULT false,
  	\`waits_since\` text,
  	\`moderated\` integer DEFAULT false,
  	\`newcomer\` integer DEFAULT false,
  	\`locked\` integer DEFAULT false,
  	\`escalated\` integer DEFAULT false,
  	\`assignee_id\` text(36),
  	\`triage\` text,
  	\`edited_at\` text,
  	\`shown_at\` text,
  	\`helpful\` numeric DEFAULT 0,
  	\`report_count\` numeric DEFAULT 0,
  	\`open_reports\` numeric DEFAULT 0,
  	\`answers\` numeric DEFAULT 0,
  	\`counted\` text,
  	\`submission\` text,
  	\`requests\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`piece_id\`) REFERENCES \`pieces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reader_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_comments\`("id", "body", "piece_id", "reader_id", "staff_id", "parent_id", "depth", "status", "reason", "staff_note", "featured", "care", "waits_since", "moderated", "newcomer", "locked", "escalated", "assignee_id", "triage", "edited_at", "shown_at", "helpful", "report_count", "open_reports", "answers", "counted", "submission", "requests", "updated_at", "created_at") SELECT "id", "body", "piece_id", "reader_id", NULL, "parent_id", "depth", "status", "reason", "staff_note", "featured", "care", CASE WHEN "status" = 'pending' OR ("status" = 'approved' AND "report_count" > 0) THEN "created_at" END, EXISTS (SELECT 1 FROM \`decisions\` WHERE \`decisions\`.\`comment_id\` = \`comments\`.\`id\`), false, false, false, NULL, NULL, "edited_at", "shown_at", "helpful", "report_count", CASE WHEN "status" IN ('pending', 'approved') THEN "report_count" ELSE 0 END, "answers", "counted", "submission", "requests", "updated_at", "created_at" FROM \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`ALTER TABLE \`__new_comments\` RENAME TO \`comments\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`comments_piece_idx\` ON \`comments\` (\`piece_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_reader_idx\` ON \`comments\` (\`reader_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_staff_idx\` ON \`comments\` (\`staff_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_parent_idx\` ON \`comments\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_care_idx\` ON \`comments\` (\`care\`);`)
  await db.run(sql`CREATE INDEX \`comments_escalated_idx\` ON \`comments\` (\`escalated\`);`)
  await db.run(sql`CREATE INDEX \`comments_assignee_idx\` ON \`comments\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_counted_idx\` ON \`comments\` (\`counted\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_submission_idx\` ON \`comments\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`piece_depth_createdAt_idx\` ON \`comments\` (\`piece_id\`,\`depth\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`piece_depth_helpful_createdAt_idx\` ON \`comments\` (\`piece_id\`,\`depth\`,\`helpful\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`parent_createdAt_idx\` ON \`comments\` (\`parent_id\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`reader_createdAt_idx\` ON \`comments\` (\`reader_id\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`status_createdAt_idx\` ON \`comments\` (\`status\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`care_createdAt_idx\` ON \`comments\` (\`care\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`piece_shownAt_idx\` ON \`comments\` (\`piece_id\`,\`shown_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`status_care_waitsSince_idx\` ON \`comments\` (\`status\`,\`care\`,\`waits_since\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`status_newcomer_waitsSince_idx\` ON \`comments\` (\`status\`,\`newcomer\`,\`waits_since\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`status_moderated_createdAt_idx\` ON \`comments\` (\`status\`,\`moderated\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`openReports_waitsSince_idx\` ON \`comments\` (\`open_reports\`,\`waits_since\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`reader_status_idx\` ON \`comments\` (\`reader_id\`,\`status\`,\`id\`);`)
  await db.run(sql`CREATE TABLE \`__new_decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment_id\` text(36),
  	\`decision\` text NOT NULL,
  	\`before\` text,
  	\`after\` text,
  	\`made_by\` text,
  	\`reason\` text,
  	\`note\` text,
  	\`decider_id\` text(36),
  	\`phases\` text,
  	\`message\` text,
  	\`reader_id\` text(36),
  	\`seconds\` numeric,
  	\`undoes_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decider_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reader_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`undoes_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_decisions\`("id", "comment_id", "decision", "before", "after", "made_by", "reason", "note", "decider_id", "phases", "message", "reader_id", "seconds", "undoes_id", "updated_at", "created_at") SELECT "id", "comment_id", "decision", "before", CASE "decision" WHEN 'approve' THEN 'approved' WHEN 'reject' THEN 'rejected' WHEN 'spam' THEN 'spam' WHEN 'hold' THEN 'pending' ELSE "before" END, 'staff', "reason", "note", "decider_id", NULL, NULL, NULL, NULL, NULL, "updated_at", "created_at" FROM \`decisions\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`ALTER TABLE \`__new_decisions\` RENAME TO \`decisions\`;`)
  await db.run(sql`CREATE INDEX \`decisions_comment_idx\` ON \`decisions\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_made_by_idx\` ON \`decisions\` (\`made_by\`);`)
  await db.run(sql`CREATE INDEX \`decisions_decider_idx\` ON \`decisions\` (\`decider_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_reader_idx\` ON \`decisions\` (\`reader_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_undoes_idx\` ON \`decisions\` (\`undoes_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`settled\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`suspended_until\` text;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`premoderated\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`digest\` text DEFAULT 'never';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`digested_at\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`sanctions_id\` text(36) REFERENCES sanctions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`appeals_id\` text(36) REFERENCES appeals(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`claims_id\` text(36) REFERENCES claims(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sanctions_id_idx\` ON \`payload_locked_documents_rels\` (\`sanctions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_appeals_id_idx\` ON \`payload_locked_documents_rels\` (\`appeals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`UPDATE \`reports\` SET \`settled\` = true WHERE \`comment_id\` IN (SELECT \`id\` FROM \`comments\` WHERE \`status\` NOT IN ('pending', 'approved'));`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sanctions\`;`)
  await db.run(sql`DROP TABLE \`appeals\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`DROP TABLE \`moderation\`;`)
  await db.run(sql`DROP TABLE \`_moderation_v\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`body\` text NOT NULL,
  	\`piece_id\` text(36) NOT NULL,
  	\`reader_id\` text(36) NOT NULL,
  	\`parent_id\` text(36),
  	\`depth\` numeric DEFAULT 0 NOT NULL,
  	\`status\` text DEFAULT 'pending' NOT NULL,
  	\`reason\` text,
  	\`staff_note\` text,
  	\`featured\` integer DEFAULT false,
  	\`care\` integer DEFAULT false,
  	\`edited_at\` text,
  	\`shown_at\` text,
  	\`helpful\` numeric DEFAULT 0,
  	\`report_count\` numeric DEFAULT 0,
  	\`answers\` numeric DEFAULT 0,
  	\`counted\` text,
  	\`submission\` text,
  	\`requests\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`piece_id\`) REFERENCES \`pieces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reader_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_comments\`("id", "body", "piece_id", "reader_id", "parent_id", "depth", "status", "reason", "staff_note", "featured", "care", "edited_at", "shown_at", "helpful", "report_count", "answers", "counted", "submission", "requests", "updated_at", "created_at") SELECT "id", "body", "piece_id", "reader_id", "parent_id", "depth", "status", "reason", "staff_note", "featured", "care", "edited_at", "shown_at", "helpful", "report_count", "answers", "counted", "submission", "requests", "updated_at", "created_at" FROM \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`ALTER TABLE \`__new_comments\` RENAME TO \`comments\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`comments_piece_idx\` ON \`comments\` (\`piece_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_reader_idx\` ON \`comments\` (\`reader_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_parent_idx\` ON \`comments\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_care_idx\` ON \`comments\` (\`care\`);`)
  await db.run(sql`CREATE INDEX \`comments_counted_idx\` ON \`comments\` (\`counted\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_submission_idx\` ON \`comments\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`piece_depth_createdAt_idx\` ON \`comments\` (\`piece_id\`,\`depth\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`piece_depth_helpful_createdAt_idx\` ON \`comments\` (\`piece_id\`,\`depth\`,\`helpful\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`parent_createdAt_idx\` ON \`comments\` (\`parent_id\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`reader_createdAt_idx\` ON \`comments\` (\`reader_id\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`status_createdAt_idx\` ON \`comments\` (\`status\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`care_createdAt_idx\` ON \`comments\` (\`care\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`piece_shownAt_idx\` ON \`comments\` (\`piece_id\`,\`shown_at\`,\`id\`);`)
  await db.run(sql`CREATE TABLE \`__new_decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment_id\` text(36),
  	\`decision\` text NOT NULL,
  	\`before\` text NOT NULL,
  	\`reason\` text,
  	\`note\` text,
  	\`decider_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decider_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_decisions\`("id", "comment_id", "decision", "before", "reason", "note", "decider_id", "updated_at", "created_at") SELECT "id", "comment_id", "decision", "before", "reason", "note", "decider_id", "updated_at", "created_at" FROM \`decisions\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`ALTER TABLE \`__new_decisions\` RENAME TO \`decisions\`;`)
  await db.run(sql`CREATE INDEX \`decisions_comment_idx\` ON \`decisions\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_decider_idx\` ON \`decisions\` (\`decider_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`stories_id\` text(36),
  	\`articles_id\` text(36),
  	\`series_id\` text(36),
  	\`pages_id\` text(36),
  	\`releases_id\` text(36),
  	\`remarks_id\` text(36),
  	\`consents_id\` text(36),
  	\`signatures_id\` text(36),
  	\`exceptions_id\` text(36),
  	\`withdrawals_id\` text(36),
  	\`comments_id\` text(36),
  	\`reports_id\` text(36),
  	\`insights_id\` text(36),
  	\`helpful_marks_id\` text(36),
  	\`follows_id\` text(36),
  	\`comment_visits_id\` text(36),
  	\`decisions_id\` text(36),
  	\`pieces_id\` text(36),
  	\`authors_id\` text(36),
  	\`topics_id\` text(36),
  	\`conditions_id\` text(36),
  	\`communities_id\` text(36),
  	\`media_id\` text(36),
  	\`shown_images_id\` text(36),
  	\`drafted_images_id\` text(36),
  	\`published_documents_id\` text,
  	\`readers_id\` text(36),
  	\`users_id\` text(36),
  	\`audit_log_id\` text(36),
  	\`redirects_id\` text(36),
  	\`payload_mcp_api_keys_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`remarks_id\`) REFERENCES \`remarks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consents_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`signatures_id\`) REFERENCES \`signatures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exceptions_id\`) REFERENCES \`exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`withdrawals_id\`) REFERENCES \`withdrawals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`insights_id\`) REFERENCES \`insights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpful_marks_id\`) REFERENCES \`helpful_marks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`follows_id\`) REFERENCES \`follows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comment_visits_id\`) REFERENCES \`comment_visits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pieces_id\`) REFERENCES \`pieces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`shown_images_id\`) REFERENCES \`shown_images\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`drafted_images_id\`) REFERENCES \`drafted_images\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`published_documents_id\`) REFERENCES \`published_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`readers_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`payload_mcp_api_keys_id\`) REFERENCES \`payload_mcp_api_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "stories_id", "articles_id", "series_id", "pages_id", "releases_id", "remarks_id", "consents_id", "signatures_id", "exceptions_id", "withdrawals_id", "comments_id", "reports_id", "insights_id", "helpful_marks_id", "follows_id", "comment_visits_id", "decisions_id", "pieces_id", "authors_id", "topics_id", "conditions_id", "communities_id", "media_id", "shown_images_id", "drafted_images_id", "published_documents_id", "readers_id", "users_id", "audit_log_id", "redirects_id", "payload_mcp_api_keys_id") SELECT "id", "order", "parent_id", "path", "stories_id", "articles_id", "series_id", "pages_id", "releases_id", "remarks_id", "consents_id", "signatures_id", "exceptions_id", "withdrawals_id", "comments_id", "reports_id", "insights_id", "helpful_marks_id", "follows_id", "comment_visits_id", "decisions_id", "pieces_id", "authors_id", "topics_id", "conditions_id", "communities_id", "media_id", "shown_images_id", "drafted_images_id", "published_documents_id", "readers_id", "users_id", "audit_log_id", "redirects_id", "payload_mcp_api_keys_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_remarks_id_idx\` ON \`payload_locked_documents_rels\` (\`remarks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`consents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_signatures_id_idx\` ON \`payload_locked_documents_rels\` (\`signatures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exceptions_id_idx\` ON \`payload_locked_documents_rels\` (\`exceptions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_withdrawals_id_idx\` ON \`payload_locked_documents_rels\` (\`withdrawals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_insights_id_idx\` ON \`payload_locked_documents_rels\` (\`insights_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_helpful_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`helpful_marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_follows_id_idx\` ON \`payload_locked_documents_rels\` (\`follows_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comment_visits_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_visits_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pieces_id_idx\` ON \`payload_locked_documents_rels\` (\`pieces_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conditions_id_idx\` ON \`payload_locked_documents_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_communities_id_idx\` ON \`payload_locked_documents_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_shown_images_id_idx\` ON \`payload_locked_documents_rels\` (\`shown_images_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_drafted_images_id_idx\` ON \`payload_locked_documents_rels\` (\`drafted_images_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_published_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`published_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_readers_id_idx\` ON \`payload_locked_documents_rels\` (\`readers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_payload_mcp_api_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`payload_mcp_api_keys_id\`);`)
  await db.run(sql`DROP INDEX \`reader_createdAt_2_idx\`;`)
  await db.run(sql`CREATE INDEX \`reader_createdAt_1_idx\` ON \`insights\` (\`reader_id\`,\`created_at\`,\`id\`);`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`settled\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`suspended_until\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`premoderated\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`digest\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`digested_at\`;`)
}
