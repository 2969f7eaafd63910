using System.Text.Json;

namespace ResponseEval.Tool.Summarizing;

/// <summary>The choices of an enumeration as options name them: <c>clopper-pearson</c>, <c>log-log</c>.</summary>
internal static class ChoiceNames
{
    public static string Of<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString());

    public static string[] All<T>()
        where T : struct, Enum => Array.ConvertAll(Enum.GetValues<T>(), Of);

    /// <summary>The choice of a name that <see cref="All{T}"/> lists.</summary>
    public static T Find<T>(string name)
        where T : struct, Enum => Array.Find(Enum.GetValues<T>(), choice => Of(choice) == name);
}
