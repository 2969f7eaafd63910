namespace ResponseEval.Cdisc;

/// <summary>Terms of DS (code lists C66727 and C114118), and how terms compare: ignoring case.</summary>
internal static class Terms
{
    public const string Death = "DEATH", LostToFollowUp = "LOST TO FOLLOW-UP";

    public static bool Is(string? text, string term) => string.Equals(text, term, StringComparison.OrdinalIgnoreCase);

    public static bool Contains(string? text, string part) => text is not null && text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
