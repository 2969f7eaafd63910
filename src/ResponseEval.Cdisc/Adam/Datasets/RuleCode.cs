namespace ResponseEval.Cdisc;

/// <summary>The permanent code of a rule.</summary>
internal static class RuleCode
{
    public static string? Of(RuleId? rule) => rule is null or RuleId.None ? null : RuleBook.Describe(rule.Value).Code;
}
