import type { CollectionConfig } from 'payload'

import { askReadersThemselves } from '@/src/audit/askReadersThemselves'
import { audited } from '@/src/audit/audited'
import { keepPublished } from '@/src/hooks/keepPublished'
import { logged } from '@/src/hooks/logPublication'
import { withdrawable } from '@/src/withdrawals/withdrawable'

import { Appeals } from './Appeals'
import { Articles } from './Articles'
import { AuditLog } from './AuditLog'
import { Authors } from './Authors'
import { Changes } from './Changes'
import { Claims } from './Claims'
import { Comments } from './Comments'
import { Communities } from './Communities'
import { Conditions } from './Conditions'
import { CommentVisits } from './CommentVisits'
import { Consents } from './Consents'
import { Decisions } from './Decisions'
import { DraftedImages } from './DraftedImages'
import { Exceptions } from './Exceptions'
import { Follows } from './Follows'
import { HelpfulMarks } from './HelpfulMarks'
import { Insights } from './Insights'
import { KeptSanctions } from './KeptSanctions'
import { LogPlaces } from './LogPlaces'
import { Media } from './Media'
import { Pages } from './Pages'
import { Pieces } from './Pieces'
import { PublishedDocuments } from './PublishedDocuments'
import { Readers } from './Readers'
import { Releases } from './Releases'
import { Remarks } from './Remarks'
import { Reports } from './Reports'
import { Sanctions } from './Sanctions'
import { Series } from './Series'
import { ShownImages } from './ShownImages'
import { Signatures } from './Signatures'
import { Stories } from './Stories'
import { Topics } from './Topics'
import { Users } from './Users'
import { Withdrawals } from './Withdrawals'

/** The order is that of the admin's menu. */
export const collections = (
  [
    logged(audited(withdrawable(Stories))),
    logged(audited(withdrawable(Articles))),
    logged(audited(withdrawable(Series))),
    logged(audited(withdrawable(Pages))),
    Releases,
    Remarks,
    Consents,
    Signatures,
    Exceptions,
    Withdrawals,
    Comments,
    Reports,
    Sanctions,
    KeptSanctions,
    Appeals,
    Insights,
    HelpfulMarks,
    Follows,
    CommentVisits,
    Decisions,
    Claims,
    Pieces,
    logged(audited(Authors)),
    logged(audited(Topics)),
    logged(audited(Conditions)),
    logged(audited(Communities)),
    Media,
    ShownImages,
    DraftedImages,
    PublishedDocuments,
    Readers,
    Users,
    AuditLog,
    Changes,
    LogPlaces,
  ] as CollectionConfig[]
)
  .map(keepPublished)
  .map(askReadersThemselves)
