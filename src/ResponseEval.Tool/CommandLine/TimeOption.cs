using System.CommandLine;
using System.Globalization;

namespace ResponseEval.Tool.CommandLine;

/// <summary>The option that says which time of creation new files state; the clock is no part of the output.</summary>
internal static class TimeOption
{
    public static Option<string?> Make() => new("--created")
    {
        Description = "The time of creation that new files state, as 2026-01-31T12:00:00; unless given that of the input, or 1960-01-01, the zero of SAS",
        HelpName = "TIME",
    };

    /// <exception cref="UsageException">The text is no time.</exception>
    public static DateTime? Read(string? text) => text is null ? null
        : DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time
        : throw new UsageException([$"--created '{text}' is no time: expected 2026-01-31T12:00:00 or 2026-01-31"]);
}
