using System.Text;

namespace ResponseEval.Tool.Tests;

/// <summary>Small subjects as JSON: one target lesion, a baseline on 2024-01-02 and a follow-up every eight weeks.</summary>
internal static class Histories
{
    /// <summary>A subject whose target lesion measures what is given, the baseline first.</summary>
    internal static string Subject(string id, params string[] millimeters)
    {
        var assessments = millimeters.Select((mm, visit) =>
            $$"""{"id":"V{{visit}}","date":"{{new DateOnly(2024, 1, 2).AddDays(56 * visit):yyyy'-'MM'-'dd}}","readings":[{"lesion":"T1","state":"measured","mm":{{mm}}}]}""");
        return $$"""{"formatVersion":1,"subjectId":"{{id}}","lesions":[{"id":"T1","role":"target","organ":"lung"}],"assessments":[{{string.Join(',', assessments)}}]}""";
    }

    /// <summary>Minus a third, then minus 30 %, both PR: nothing to complain about.</summary>
    internal static string Responder(string id) => Subject(id, "30.0", "20.0", "21.0");

    /// <summary>One length has three decimals, which is a warning.</summary>
    internal static string WithWarning(string id) => Subject(id, "30.0", "20.005");

    /// <summary>A member is misspelled and a length is missing: two errors.</summary>
    internal static string Broken(string id) => Responder(id).Replace("\"organ\":", "\"orgn\":", StringComparison.Ordinal)
        .Replace("\"state\":\"measured\",\"mm\":21.0", "\"state\":\"measured\"", StringComparison.Ordinal);

    internal static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
