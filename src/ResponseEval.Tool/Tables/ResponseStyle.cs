using Spectre.Console;

namespace ResponseEval.Tool.Tables;

/// <summary>Colours that go with responses. They add to the code, which says it all.</summary>
internal static class ResponseStyle
{
    private static readonly Style _good = new(Color.Green);
    private static readonly Style _open = new(Color.Yellow);
    private static readonly Style _bad = new(Color.Red);
    private static readonly Style _unknown = new(Color.Grey);

    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Of(string code) => code switch
    {
        "CR" or "PR" or "iCR" or "iPR" or "NED" => _good,
        "iUPD" => _open,
        "PD" or "iCPD" or "yes" => _bad,
        "NE" or "NA" or Wording.Nothing => _unknown,
        _ => Style.Plain,
    };
}
