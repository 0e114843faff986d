export const RemarksPanel = () => null
