## The one-page summary
provenance = 简报摘要，第{ $version }版，{ $day }。全部资料来源和数据表见简报及其附件；方括号中的编号即其中的编号。结果{ $hash }。批准人：{ $approver }。
provenance-brief = 简报，第{ $version }版，{ $day }。全部资料来源见其附件，全部假设和结果见其数据表。结果{ $hash }。批准人：{ $approver }。
approver-none = 尚无
provenance-short = 第{ $version }版，{ $day }。结果{ $hash }。批准人：{ $approver }。
