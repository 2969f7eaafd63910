namespace ResponseEval.Tests;

/// <summary>The lines that differ between two texts, in order, by longest common subsequence.</summary>
internal static class LineDiff
{
    internal static string Between(string before, string after)
    {
        var (left, right) = (Lines(before), Lines(after));
        var common = CommonLengths(left, right);
        var diff = new List<string>();
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                i++;
                j++;
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                diff.Add($"-{i + 1,5}: {left[i++]}");
            }
            else
            {
                diff.Add($"+{j + 1,5}: {right[j++]}");
            }
        }

        return string.Join('\n', diff);
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');

    private static int[,] CommonLengths(string[] left, string[] right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
