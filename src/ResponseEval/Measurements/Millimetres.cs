using System.Globalization;

namespace ResponseEval;

/// <summary>Hundredths of a millimetre as text: one decimal, two where the second is not zero.</summary>
internal static class Millimetres
{
    public static string Text(long hundredths) =>
        (hundredths / 100m).ToString(hundredths % 10 == 0 ? "0.0 mm" : "0.00 mm", CultureInfo.InvariantCulture);

    public static string Signed(long hundredths) => (hundredths < 0 ? "-" : "+") + Text(Math.Abs(hundredths));
}
