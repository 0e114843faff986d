import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`problems\` text,
  	\`title\` text NOT NULL,
  	\`publish_at\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`published_at\` text,
  	\`planned_at\` text,
  	\`scheduled_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`scheduled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_publish_at_idx\` ON \`releases\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_scheduled_by_idx\` ON \`releases\` (\`scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`releases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`stories_id\` text(36),
  	\`series_id\` text(36),
  	\`pages_id\` text(36),
  	\`authors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_rels_order_idx\` ON \`releases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_parent_idx\` ON \`releases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_path_idx\` ON \`releases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_articles_id_idx\` ON \`releases_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_stories_id_idx\` ON \`releases_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_series_id_idx\` ON \`releases_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_pages_id_idx\` ON \`releases_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_authors_id_idx\` ON \`releases_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE TABLE \`remarks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`quote\` text,
  	\`parent_id\` text(36),
  	\`author_id\` text(36),
  	\`resolved_at\` text,
  	\`resolved_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`remarks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`remarks_parent_idx\` ON \`remarks\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_author_idx\` ON \`remarks\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_resolved_at_idx\` ON \`remarks\` (\`resolved_at\`);`)
  await db.run(sql`CREATE INDEX \`remarks_resolved_by_idx\` ON \`remarks\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_updated_at_idx\` ON \`remarks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`remarks_created_at_idx\` ON \`remarks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`remarks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`stories_id\` text(36),
  	\`articles_id\` text(36),
  	\`series_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`remarks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`remarks_rels_order_idx\` ON \`remarks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_parent_idx\` ON \`remarks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_path_idx\` ON \`remarks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_stories_id_idx\` ON \`remarks_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_articles_id_idx\` ON \`remarks_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_series_id_idx\` ON \`remarks_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_pages_id_idx\` ON \`remarks_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`exceptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_kind\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`check\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`text\` text,
  	\`reason\` text NOT NULL,
  	\`made_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`exceptions_document_id_idx\` ON \`exceptions\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`exceptions_updated_at_idx\` ON \`exceptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exceptions_created_at_idx\` ON \`exceptions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`withdrawals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	\`document_kind\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`document_name\` text,
  	\`reason\` text NOT NULL,
  	\`consent_id\` text(36),
  	\`withdrawn_at\` text NOT NULL,
  	\`restored_at\` text,
  	\`actor_id\` text(36),
  	\`actor_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`withdrawals_path_idx\` ON \`withdrawals\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_document_id_idx\` ON \`withdrawals\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_consent_idx\` ON \`withdrawals\` (\`consent_id\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_actor_idx\` ON \`withdrawals\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_updated_at_idx\` ON \`withdrawals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_created_at_idx\` ON \`withdrawals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_texts_order_parent\` ON \`topics_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`topics_texts_locale_parent\` ON \`topics_texts\` (\`parent_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_texts_order_parent\` ON \`_topics_v_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_texts_locale_parent\` ON \`_topics_v_texts\` (\`parent_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`conditions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_texts_order_parent\` ON \`conditions_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_texts_locale_parent\` ON \`conditions_texts\` (\`parent_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_texts_order_parent\` ON \`_conditions_v_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_texts_locale_parent\` ON \`_conditions_v_texts\` (\`parent_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`drafted_images\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`image_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`drafted_images_document_idx\` ON \`drafted_images\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`drafted_images_image_idx\` ON \`drafted_images\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`drafted_images_updated_at_idx\` ON \`drafted_images\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`drafted_images_created_at_idx\` ON \`drafted_images\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_mcp_api_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`user_id\` text(36),
  	\`payload_mcp_tool_list_pieces\` integer DEFAULT true,
  	\`payload_mcp_tool_read_piece\` integer DEFAULT true,
  	\`payload_mcp_tool_create_draft\` integer DEFAULT true,
  	\`payload_mcp_tool_update_draft\` integer DEFAULT true,
  	\`payload_mcp_tool_check\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_mcp_api_keys_user_idx\` ON \`payload_mcp_api_keys\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_mcp_api_keys_updated_at_idx\` ON \`payload_mcp_api_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_mcp_api_keys_created_at_idx\` ON \`payload_mcp_api_keys\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`review_signed_en\` text;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`review_signed_es\` text;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`workflow_stage\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`workflow_due_date\` text;`)
  await db.run(sql`CREATE INDEX \`stories_workflow_workflow_stage_idx\` ON \`stories\` (\`workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`stories_workflow_workflow_assignee_idx\` ON \`stories\` (\`workflow_assignee_id\`);`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_review_signed_en\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_review_signed_es\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_workflow_stage\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_workflow_due_date\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_workflow_version_workflow_stage_idx\` ON \`_stories_v\` (\`version_workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_workflow_version_workflow_assignee_idx\` ON \`_stories_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_autosave_idx\` ON \`_stories_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`review_signed_en\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`review_signed_es\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_stage\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_due_date\` text;`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_stage_idx\` ON \`articles\` (\`workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_assignee_idx\` ON \`articles\` (\`workflow_assignee_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_review_signed_en\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_review_signed_es\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_stage\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_due_date\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_stage_idx\` ON \`_articles_v\` (\`version_workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_assignee_idx\` ON \`_articles_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`series\` ADD \`review_signed_en\` text;`)
  await db.run(sql`ALTER TABLE \`series\` ADD \`review_signed_es\` text;`)
  await db.run(sql`ALTER TABLE \`series\` ADD \`workflow_stage\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`series\` ADD \`workflow_assignee_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`series\` ADD \`workflow_due_date\` text;`)
  await db.run(sql`CREATE INDEX \`series_workflow_workflow_stage_idx\` ON \`series\` (\`workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`series_workflow_workflow_assignee_idx\` ON \`series\` (\`workflow_assignee_id\`);`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_review_signed_en\` text;`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_review_signed_es\` text;`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_workflow_stage\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_workflow_assignee_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_workflow_due_date\` text;`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_series_v_version_workflow_version_workflow_stage_idx\` ON \`_series_v\` (\`version_workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_workflow_version_workflow_assignee_idx\` ON \`_series_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_autosave_idx\` ON \`_series_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`consents\` ADD \`ended_at\` text;`)
  await db.run(sql`ALTER TABLE \`consents\` ADD \`reminded_of\` text;`)
  await db.run(sql`CREATE INDEX \`consents_ended_at_idx\` ON \`consents\` (\`ended_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_reminded_of_idx\` ON \`consents\` (\`reminded_of\`);`)
  await db.run(sql`ALTER TABLE \`pieces\` ADD \`review_stale_in_english\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pieces\` ADD \`review_stale_in_spanish\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`pieces_review_stale_review_stale_in_english_idx\` ON \`pieces\` (\`review_stale_in_english\`);`)
  await db.run(sql`CREATE INDEX \`pieces_review_stale_review_stale_in_spanish_idx\` ON \`pieces\` (\`review_stale_in_spanish\`);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`off_label_applies\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` ADD \`off_label_notice\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_off_label_applies\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_topics_v_locales\` ADD \`version_off_label_notice\` text;`)
  await db.run(sql`ALTER TABLE \`conditions\` ADD \`off_label_applies\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`conditions_locales\` ADD \`off_label_notice\` text;`)
  await db.run(sql`ALTER TABLE \`_conditions_v\` ADD \`version_off_label_applies\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_conditions_v_locales\` ADD \`version_off_label_notice\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`source\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`licence\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`licence_text\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`people\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`permission\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`releases_id\` text(36) REFERENCES releases(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`remarks_id\` text(36) REFERENCES remarks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`exceptions_id\` text(36) REFERENCES exceptions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`withdrawals_id\` text(36) REFERENCES withdrawals(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`drafted_images_id\` text(36) REFERENCES drafted_images(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`payload_mcp_api_keys_id\` text(36) REFERENCES payload_mcp_api_keys(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_remarks_id_idx\` ON \`payload_locked_documents_rels\` (\`remarks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exceptions_id_idx\` ON \`payload_locked_documents_rels\` (\`exceptions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_withdrawals_id_idx\` ON \`payload_locked_documents_rels\` (\`withdrawals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_drafted_images_id_idx\` ON \`payload_locked_documents_rels\` (\`drafted_images_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_payload_mcp_api_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`payload_mcp_api_keys_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_preferences_rels\` ADD \`payload_mcp_api_keys_id\` text(36) REFERENCES payload_mcp_api_keys(id);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_payload_mcp_api_keys_id_idx\` ON \`payload_preferences_rels\` (\`payload_mcp_api_keys_id\`);`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`sharing_background\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`sharing_text\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`consent_reminder_days\` numeric DEFAULT 30;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_sharing_background\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_sharing_text\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_consent_reminder_days\` numeric DEFAULT 30;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`releases_rels\`;`)
  await db.run(sql`DROP TABLE \`remarks\`;`)
  await db.run(sql`DROP TABLE \`remarks_rels\`;`)
  await db.run(sql`DROP TABLE \`exceptions\`;`)
  await db.run(sql`DROP TABLE \`withdrawals\`;`)
  await db.run(sql`DROP TABLE \`topics_texts\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_texts\`;`)
  await db.run(sql`DROP TABLE \`conditions_texts\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`drafted_images\`;`)
  await db.run(sql`DROP TABLE \`payload_mcp_api_keys\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_stories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`narrator_alias\` text,
  	\`narrator_age_range\` text,
  	\`cover_id\` text(36),
  	\`anonymized\` integer,
  	\`community_id\` text(36),
  	\`review_reviewer_id\` text(36),
  	\`review_reviewed_at\` text,
  	\`review_next_review_due\` text,
  	\`consent_id\` text(36),
  	\`meta_image_id\` text(36),
  	\`meta_no_index\` integer,
  	\`published_at\` text,
  	\`comments_open\` integer DEFAULT true,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`community_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_reviewer_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_stories\`("id", "narrator_alias", "narrator_age_range", "cover_id", "anonymized", "community_id", "review_reviewer_id", "review_reviewed_at", "review_next_review_due", "consent_id", "meta_image_id", "meta_no_index", "published_at", "comments_open", "created_by_id", "updated_at", "created_at", "_status") SELECT "id", "narrator_alias", "narrator_age_range", "cover_id", "anonymized", "community_id", "review_reviewer_id", "review_reviewed_at", "review_next_review_due", "consent_id", "meta_image_id", "meta_no_index", "published_at", "comments_open", "created_by_id", "updated_at", "created_at", "_status" FROM \`stories\`;`)
  await db.run(sql`DROP TABLE \`stories\`;`)
  await db.run(sql`ALTER TABLE \`__new_stories\` RENAME TO \`stories\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`stories_cover_idx\` ON \`stories\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_community_idx\` ON \`stories\` (\`community_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_review_review_reviewer_idx\` ON \`stories\` (\`review_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_consent_idx\` ON \`stories\` (\`consent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_meta_meta_image_idx\` ON \`stories\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_published_at_idx\` ON \`stories\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_created_by_idx\` ON \`stories\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_updated_at_idx\` ON \`stories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_created_at_idx\` ON \`stories\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__stories_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_narrator_alias\` text,
  	\`version_narrator_age_range\` text,
  	\`version_cover_id\` text(36),
  	\`version_anonymized\` integer,
  	\`version_community_id\` text(36),
  	\`version_review_reviewer_id\` text(36),
  	\`version_review_reviewed_at\` text,
  	\`version_review_next_review_due\` text,
  	\`version_consent_id\` text(36),
  	\`version_meta_image_id\` text(36),
  	\`version_meta_no_index\` integer,
  	\`version_published_at\` text,
  	\`version_comments_open\` integer DEFAULT true,
  	\`version_created_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_community_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_reviewer_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__stories_v\`("id", "parent_id", "version_narrator_alias", "version_narrator_age_range", "version_cover_id", "version_anonymized", "version_community_id", "version_review_reviewer_id", "version_review_reviewed_at", "version_review_next_review_due", "version_consent_id", "version_meta_image_id", "version_meta_no_index", "version_published_at", "version_comments_open", "version_created_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_narrator_alias", "version_narrator_age_range", "version_cover_id", "version_anonymized", "version_community_id", "version_review_reviewer_id", "version_review_reviewed_at", "version_review_next_review_due", "version_consent_id", "version_meta_image_id", "version_meta_no_index", "version_published_at", "version_comments_open", "version_created_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_stories_v\`;`)
  await db.run(sql`DROP TABLE \`_stories_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__stories_v\` RENAME TO \`_stories_v\`;`)
  await db.run(sql`CREATE INDEX \`_stories_v_parent_idx\` ON \`_stories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_cover_idx\` ON \`_stories_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_community_idx\` ON \`_stories_v\` (\`version_community_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_review_version_review_reviewer_idx\` ON \`_stories_v\` (\`version_review_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_consent_idx\` ON \`_stories_v\` (\`version_consent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_meta_version_meta_image_idx\` ON \`_stories_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_published_at_idx\` ON \`_stories_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_created_by_idx\` ON \`_stories_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_updated_at_idx\` ON \`_stories_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_created_at_idx\` ON \`_stories_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_created_at_idx\` ON \`_stories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_updated_at_idx\` ON \`_stories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_snapshot_idx\` ON \`_stories_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_published_locale_idx\` ON \`_stories_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cover_id\` text(36),
  	\`community_id\` text(36),
  	\`review_reviewer_id\` text(36),
  	\`review_reviewed_at\` text,
  	\`review_next_review_due\` text,
  	\`meta_image_id\` text(36),
  	\`meta_no_index\` integer,
  	\`published_at\` text,
  	\`comments_open\` integer DEFAULT true,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`community_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_reviewer_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "cover_id", "community_id", "review_reviewer_id", "review_reviewed_at", "review_next_review_due", "meta_image_id", "meta_no_index", "published_at", "comments_open", "created_by_id", "updated_at", "created_at", "_status") SELECT "id", "cover_id", "community_id", "review_reviewer_id", "review_reviewed_at", "review_next_review_due", "meta_image_id", "meta_no_index", "published_at", "comments_open", "created_by_id", "updated_at", "created_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`CREATE INDEX \`articles_cover_idx\` ON \`articles\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_community_idx\` ON \`articles\` (\`community_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_review_review_reviewer_idx\` ON \`articles\` (\`review_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_meta_meta_image_idx\` ON \`articles\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_by_idx\` ON \`articles\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_community_id\` text(36),
  	\`version_review_reviewer_id\` text(36),
  	\`version_review_reviewed_at\` text,
  	\`version_review_next_review_due\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_meta_no_index\` integer,
  	\`version_published_at\` text,
  	\`version_comments_open\` integer DEFAULT true,
  	\`version_created_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_community_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_reviewer_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_cover_id", "version_community_id", "version_review_reviewer_id", "version_review_reviewed_at", "version_review_next_review_due", "version_meta_image_id", "version_meta_no_index", "version_published_at", "version_comments_open", "version_created_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_cover_id", "version_community_id", "version_review_reviewer_id", "version_review_reviewed_at", "version_review_next_review_due", "version_meta_image_id", "version_meta_no_index", "version_published_at", "version_comments_open", "version_created_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_cover_idx\` ON \`_articles_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_community_idx\` ON \`_articles_v\` (\`version_community_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_review_version_review_reviewer_idx\` ON \`_articles_v\` (\`version_review_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_meta_version_meta_image_idx\` ON \`_articles_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_by_idx\` ON \`_articles_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_snapshot_idx\` ON \`_articles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_published_locale_idx\` ON \`_articles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new_series\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cover_id\` text(36),
  	\`community_id\` text(36),
  	\`review_reviewer_id\` text(36),
  	\`review_reviewed_at\` text,
  	\`review_next_review_due\` text,
  	\`meta_image_id\` text(36),
  	\`meta_no_index\` integer,
  	\`published_at\` text,
  	\`comments_open\` integer DEFAULT true,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`community_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_reviewer_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_series\`("id", "cover_id", "community_id", "review_reviewer_id", "review_reviewed_at", "review_next_review_due", "meta_image_id", "meta_no_index", "published_at", "comments_open", "created_by_id", "updated_at", "created_at", "_status") SELECT "id", "cover_id", "community_id", "review_reviewer_id", "review_reviewed_at", "review_next_review_due", "meta_image_id", "meta_no_index", "published_at", "comments_open", "created_by_id", "updated_at", "created_at", "_status" FROM \`series\`;`)
  await db.run(sql`DROP TABLE \`series\`;`)
  await db.run(sql`ALTER TABLE \`__new_series\` RENAME TO \`series\`;`)
  await db.run(sql`CREATE INDEX \`series_cover_idx\` ON \`series\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`series_community_idx\` ON \`series\` (\`community_id\`);`)
  await db.run(sql`CREATE INDEX \`series_review_review_reviewer_idx\` ON \`series\` (\`review_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`series_meta_meta_image_idx\` ON \`series\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`series_published_at_idx\` ON \`series\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`series_created_by_idx\` ON \`series\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`series_updated_at_idx\` ON \`series\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`series_created_at_idx\` ON \`series\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__series_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_community_id\` text(36),
  	\`version_review_reviewer_id\` text(36),
  	\`version_review_reviewed_at\` text,
  	\`version_review_next_review_due\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_meta_no_index\` integer,
  	\`version_published_at\` text,
  	\`version_comments_open\` integer DEFAULT true,
  	\`version_created_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_community_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_reviewer_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__series_v\`("id", "parent_id", "version_cover_id", "version_community_id", "version_review_reviewer_id", "version_review_reviewed_at", "version_review_next_review_due", "version_meta_image_id", "version_meta_no_index", "version_published_at", "version_comments_open", "version_created_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_cover_id", "version_community_id", "version_review_reviewer_id", "version_review_reviewed_at", "version_review_next_review_due", "version_meta_image_id", "version_meta_no_index", "version_published_at", "version_comments_open", "version_created_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_series_v\`;`)
  await db.run(sql`DROP TABLE \`_series_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__series_v\` RENAME TO \`_series_v\`;`)
  await db.run(sql`CREATE INDEX \`_series_v_parent_idx\` ON \`_series_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version_cover_idx\` ON \`_series_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version_community_idx\` ON \`_series_v\` (\`version_community_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_review_version_review_reviewer_idx\` ON \`_series_v\` (\`version_review_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_meta_version_meta_image_idx\` ON \`_series_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version_published_at_idx\` ON \`_series_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version_created_by_idx\` ON \`_series_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version_updated_at_idx\` ON \`_series_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version_created_at_idx\` ON \`_series_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_created_at_idx\` ON \`_series_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_updated_at_idx\` ON \`_series_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_snapshot_idx\` ON \`_series_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_published_locale_idx\` ON \`_series_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`stories_id\` text(36),
  	\`articles_id\` text(36),
  	\`series_id\` text(36),
  	\`pages_id\` text(36),
  	\`consents_id\` text(36),
  	\`signatures_id\` text(36),
  	\`comments_id\` text(36),
  	\`reports_id\` text(36),
  	\`insights_id\` text(36),
  	\`helpful_marks_id\` text(36),
  	\`decisions_id\` text(36),
  	\`pieces_id\` text(36),
  	\`authors_id\` text(36),
  	\`topics_id\` text(36),
  	\`conditions_id\` text(36),
  	\`communities_id\` text(36),
  	\`media_id\` text(36),
  	\`shown_images_id\` text(36),
  	\`published_documents_id\` text,
  	\`readers_id\` text(36),
  	\`users_id\` text(36),
  	\`audit_log_id\` text(36),
  	\`redirects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consents_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`signatures_id\`) REFERENCES \`signatures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`insights_id\`) REFERENCES \`insights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpful_marks_id\`) REFERENCES \`helpful_marks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pieces_id\`) REFERENCES \`pieces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`shown_images_id\`) REFERENCES \`shown_images\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`published_documents_id\`) REFERENCES \`published_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`readers_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "stories_id", "articles_id", "series_id", "pages_id", "consents_id", "signatures_id", "comments_id", "reports_id", "insights_id", "helpful_marks_id", "decisions_id", "pieces_id", "authors_id", "topics_id", "conditions_id", "communities_id", "media_id", "shown_images_id", "published_documents_id", "readers_id", "users_id", "audit_log_id", "redirects_id") SELECT "id", "order", "parent_id", "path", "stories_id", "articles_id", "series_id", "pages_id", "consents_id", "signatures_id", "comments_id", "reports_id", "insights_id", "helpful_marks_id", "decisions_id", "pieces_id", "authors_id", "topics_id", "conditions_id", "communities_id", "media_id", "shown_images_id", "published_documents_id", "readers_id", "users_id", "audit_log_id", "redirects_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`consents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_signatures_id_idx\` ON \`payload_locked_documents_rels\` (\`signatures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_insights_id_idx\` ON \`payload_locked_documents_rels\` (\`insights_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_helpful_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`helpful_marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pieces_id_idx\` ON \`payload_locked_documents_rels\` (\`pieces_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conditions_id_idx\` ON \`payload_locked_documents_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_communities_id_idx\` ON \`payload_locked_documents_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_shown_images_id_idx\` ON \`payload_locked_documents_rels\` (\`shown_images_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_published_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`published_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_readers_id_idx\` ON \`payload_locked_documents_rels\` (\`readers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`readers_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`readers_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_preferences_rels\`("id", "order", "parent_id", "path", "readers_id", "users_id") SELECT "id", "order", "parent_id", "path", "readers_id", "users_id" FROM \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_preferences_rels\` RENAME TO \`payload_preferences_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_readers_id_idx\` ON \`payload_preferences_rels\` (\`readers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`_pages_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`consents_ended_at_idx\`;`)
  await db.run(sql`DROP INDEX \`consents_reminded_of_idx\`;`)
  await db.run(sql`ALTER TABLE \`consents\` DROP COLUMN \`ended_at\`;`)
  await db.run(sql`ALTER TABLE \`consents\` DROP COLUMN \`reminded_of\`;`)
  await db.run(sql`DROP INDEX \`pieces_review_stale_review_stale_in_english_idx\`;`)
  await db.run(sql`DROP INDEX \`pieces_review_stale_review_stale_in_spanish_idx\`;`)
  await db.run(sql`ALTER TABLE \`pieces\` DROP COLUMN \`review_stale_in_english\`;`)
  await db.run(sql`ALTER TABLE \`pieces\` DROP COLUMN \`review_stale_in_spanish\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`off_label_applies\`;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` DROP COLUMN \`off_label_notice\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_off_label_applies\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v_locales\` DROP COLUMN \`version_off_label_notice\`;`)
  await db.run(sql`ALTER TABLE \`conditions\` DROP COLUMN \`off_label_applies\`;`)
  await db.run(sql`ALTER TABLE \`conditions_locales\` DROP COLUMN \`off_label_notice\`;`)
  await db.run(sql`ALTER TABLE \`_conditions_v\` DROP COLUMN \`version_off_label_applies\`;`)
  await db.run(sql`ALTER TABLE \`_conditions_v_locales\` DROP COLUMN \`version_off_label_notice\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`source\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`licence\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`licence_text\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`people\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`permission\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`sharing_background\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`sharing_text\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`consent_reminder_days\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_sharing_background\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_sharing_text\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_consent_reminder_days\`;`)
}
