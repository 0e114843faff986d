import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CommitTypedFeature as CommitTypedFeature_4dc1d1c7e4ed4e3b47fc399f0d0b9098 } from '../../../../src/app/(payload)/components/CommitTyped'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ReviewPanel as ReviewPanel_fd8d10351d003938f505f5011d2e42cc } from '../../../../src/app/(payload)/components/review/ReviewPanel'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { InsightsPanel as InsightsPanel_ee0720bef93fabe6cb78e4ccfec26b23 } from '../../../../src/app/(payload)/components/insights/InsightsPanel'
import { ChecksPanel as ChecksPanel_27529b0251781232382b7d5dd1cca369 } from '../../../../src/app/(payload)/components/checks/ChecksPanel'
import { SlugField as SlugField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { RemarksPanel as RemarksPanel_241f4d65c2a458140114e9f760ae1cc6 } from '../../../../src/app/(payload)/components/remarks/RemarksPanel'
import { Withdraw as Withdraw_27e6211443e96433ed9e9cc58a27bcc7 } from '../../../../src/app/(payload)/components/Withdraw'
import { PublishRelease as PublishRelease_310a8b69fa49bf0d04482be95c82b009 } from '../../../../src/app/(payload)/components/PublishRelease'
import { ExportCsv as ExportCsv_e5f331deeb4545903fbf1e5705c4fa6b } from '../../../../src/app/(payload)/components/ExportCsv'
import { PictureUsage as PictureUsage_93c14f5867dfe8b949f3e918b1447c64 } from '../../../../src/app/(payload)/components/PictureUsage'
import { TryWords as TryWords_6afd1c63882a0f9ee2dbaac7939df72c } from '../../../../src/app/(payload)/components/words/TryWords'
import { Icon as Icon_74a953afcf22541863d00a94ec8a184d } from '../../../../src/app/(payload)/components/Icon'
import { Logo as Logo_64138655f634135d7d34cca723623209 } from '../../../../src/app/(payload)/components/Logo'
import { Desk as Desk_d59a79fefb0d3e5c9d9c511cd622d7c3 } from '../../../../src/app/(payload)/components/desk/Desk'
import { ModerationLink as ModerationLink_f023de5b509234845a44276db898f153 } from '../../../../src/app/(payload)/components/moderation/ModerationLink'
import { CalendarLink as CalendarLink_8596f8a85ad73b694d58f9ab512ae67d } from '../../../../src/app/(payload)/components/calendar/CalendarLink'
import { InsightsLink as InsightsLink_a4d7821dc1e1d22a1221381649795b23 } from '../../../../src/app/(payload)/components/insights/InsightsLink'
import { TransparencyLink as TransparencyLink_f5b86b9e3ab8af01a006d47786faf96e } from '../../../../src/app/(payload)/components/transparency/TransparencyLink'
import { SayRefusals as SayRefusals_43dbadaa87ad5f4d6c6114669a2bf829 } from '../../../../src/app/(payload)/components/SayRefusals'
import { Calendar as Calendar_b05b48f1ba7c3b2cb748c902e40f8dea } from '../../../../src/app/(payload)/components/calendar/Calendar'
import { OwnInsights as OwnInsights_ecd38247948beb8cc2e933bbb8679dc3 } from '../../../../src/app/(payload)/components/insights/OwnInsights'
import { Moderation as Moderation_262aed5dc6a468b63425405aeac781ef } from '../../../../src/app/(payload)/components/moderation/Moderation'
import { Transparency as Transparency_cee82ecdd75ffbbead8db4c49409cc1b } from '../../../../src/app/(payload)/components/transparency/Transparency'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/app/(payload)/components/CommitTyped#CommitTypedFeature": CommitTypedFeature_4dc1d1c7e4ed4e3b47fc399f0d0b9098,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/app/(payload)/components/review/ReviewPanel#ReviewPanel": ReviewPanel_fd8d10351d003938f505f5011d2e42cc,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/src/app/(payload)/components/insights/InsightsPanel#InsightsPanel": InsightsPanel_ee0720bef93fabe6cb78e4ccfec26b23,
  "/src/app/(payload)/components/checks/ChecksPanel#ChecksPanel": ChecksPanel_27529b0251781232382b7d5dd1cca369,
  "@payloadcms/next/client#SlugField": SlugField_2b8867833a34864a02ddf429b0728a40,
  "/src/app/(payload)/components/remarks/RemarksPanel#RemarksPanel": RemarksPanel_241f4d65c2a458140114e9f760ae1cc6,
  "/src/app/(payload)/components/Withdraw#Withdraw": Withdraw_27e6211443e96433ed9e9cc58a27bcc7,
  "/src/app/(payload)/components/PublishRelease#PublishRelease": PublishRelease_310a8b69fa49bf0d04482be95c82b009,
  "/src/app/(payload)/components/ExportCsv#ExportCsv": ExportCsv_e5f331deeb4545903fbf1e5705c4fa6b,
  "/src/app/(payload)/components/PictureUsage#PictureUsage": PictureUsage_93c14f5867dfe8b949f3e918b1447c64,
  "/src/app/(payload)/components/words/TryWords#TryWords": TryWords_6afd1c63882a0f9ee2dbaac7939df72c,
  "/src/app/(payload)/components/Icon#Icon": Icon_74a953afcf22541863d00a94ec8a184d,
  "/src/app/(payload)/components/Logo#Logo": Logo_64138655f634135d7d34cca723623209,
  "/src/app/(payload)/components/desk/Desk#Desk": Desk_d59a79fefb0d3e5c9d9c511cd622d7c3,
  "/src/app/(payload)/components/moderation/ModerationLink#ModerationLink": ModerationLink_f023de5b509234845a44276db898f153,
  "/src/app/(payload)/components/calendar/CalendarLink#CalendarLink": CalendarLink_8596f8a85ad73b694d58f9ab512ae67d,
  "/src/app/(payload)/components/insights/InsightsLink#InsightsLink": InsightsLink_a4d7821dc1e1d22a1221381649795b23,
  "/src/app/(payload)/components/transparency/TransparencyLink#TransparencyLink": TransparencyLink_f5b86b9e3ab8af01a006d47786faf96e,
  "/src/app/(payload)/components/SayRefusals#SayRefusals": SayRefusals_43dbadaa87ad5f4d6c6114669a2bf829,
  "/src/app/(payload)/components/calendar/Calendar#Calendar": Calendar_b05b48f1ba7c3b2cb748c902e40f8dea,
  "/src/app/(payload)/components/insights/OwnInsights#OwnInsights": OwnInsights_ecd38247948beb8cc2e933bbb8679dc3,
  "/src/app/(payload)/components/moderation/Moderation#Moderation": Moderation_262aed5dc6a468b63425405aeac781ef,
  "/src/app/(payload)/components/transparency/Transparency#Transparency": Transparency_cee82ecdd75ffbbead8db4c49409cc1b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
